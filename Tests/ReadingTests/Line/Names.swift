import Reading

/// Swift Testing has an `Expectation` of its own.
typealias Expectation = Reading.Expectation
