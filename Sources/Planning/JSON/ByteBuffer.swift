/// Bytes that are written one after the other and read once, at the end.
///
/// An array asks at every `append` whether somebody else holds it; over the 4,000 pieces of a plan's line that took longer
/// than the bytes themselves. This one cannot be copied, so it need not ask.
struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 1_024) {
    self.capacity = max(1, capacity)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  mutating func append(_ byte: UInt8) {
    if count == capacity { makeRoom(for: 1) }
    start[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if capacity - count < bytes.count { makeRoom(for: bytes.count) }
    (start + count).initialize(from: source, count: bytes.count)
    count += bytes.count
  }

  mutating func append(_ text: StaticString) { text.withUTF8Buffer { append($0) } }

  private mutating func makeRoom(for more: Int) {
    capacity = max(2 * capacity, count + more)
    let roomier = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    roomier.moveInitialize(from: start, count: count)
    start.deallocate()
    start = roomier
  }
}
