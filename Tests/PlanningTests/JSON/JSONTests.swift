import Planning
import TestSupport
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("keeps the order of members")
  func order() throws {
    let text = #"{"zebra":1,"apple":[true,null,{}],"mango":"x"}"#
    #expect(try JSON(parsing: text).description == text)
  }

  @Test(
    "writes whole numbers without a fraction",
    arguments: [(80_000, "80000"), (0.5, "0.5"), (-3, "-3"), (1e300, "1e+300")])
  func numbers(value: Double, text: String) throws {
    #expect(JSON.number(value).description == text)
    #expect(try JSON(parsing: text) == .number(value))
  }

  @Test("reads escapes, and half a surrogate pair as a replacement character")
  func escapes() throws {
    #expect(try JSON(parsing: #""\u00e9\n\ud83d\ude00\/""#) == "é\n😀/")
    #expect(try JSON(parsing: #""\ud83dx""#) == "\u{FFFD}x")
    #expect(try JSON(parsing: #""\ud83d\u0041""#) == "\u{FFFD}A")
  }

  @Test("takes the last of two members of one name")
  func repeated() throws {
    #expect(try JSON(parsing: #"{"a":1,"a":2}"#)["a"] == .number(2))
  }

  @Test(
    "says what was expected, and where",
    arguments: [
      ("", 1), ("{", 2), ("[1,]", 4), (#"{"a" 1}"#, 6), ("tru", 1), ("1 2", 3), ("\"a", 3), (#""\x""#, 3), ("1e999", 1),
      (#""\u+123""#, 4), ("--1", 1),
    ])
  func errors(text: String, column: Int) {
    let error = #expect(throws: JSONError.self) { try JSON(parsing: text) }
    #expect(error?.column == column)
  }

  @Test("refuses nesting that would exhaust the stack")
  func nesting() throws {
    #expect(throws: JSONError.self) { try JSON(parsing: String(repeating: "[", count: 100_000)) }
    let allowed = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try JSON(parsing: allowed).description == allowed)
  }

  @Test("any text survives writing and reading, on one line")
  func texts() throws {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2_000 {
      let text = random.text(longest: 30)
      let written = JSON.text(text).description
      #expect(!written.unicodeScalars.contains("\n"))
      #expect(try JSON(parsing: written).text.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }
}
