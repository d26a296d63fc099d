import Storage
import Testing

@Suite("Sentences of the store")
struct StoreErrorWordsTests {
  @Test(
    "each is one line that names the place and what would help",
    arguments: [
      StoreError.cannotOpen(path: "/d"), .readOnly(path: "/d"), .locked(path: "/d"), .damaged(path: "/d"),
      .full(path: "/d"), .newer(path: "/d", what: "9 teams"),
    ])
  func sentences(error: StoreError) {
    #expect(error.words.contains("/d"))
    #expect(!error.words.contains("\n"))
    #expect(error.words.split(separator: ". ").count == 2)
  }
}
