import Storage
import Testing

@Suite("Slugs")
struct SlugTests {
  @Test(
    "a slug is what people call the company",
    arguments: [
      ("Acme", "acme"), ("Acme GmbH", "acme"), ("Müller & Söhne GmbH & Co. KG", "mueller-soehne"),
      ("Société Générale S.A.", "societe-generale"), ("O'Neill Ltd", "oneill"), ("Ltd", "ltd"), ("日本電気", "日本電気"),
      ("365", "deal-365"), ("  ", "deal"), ("../../etc", "etc"), ("Łódź Øst", "lodz-oest"),
      ("The Very Long Name Of A Company That Nobody Says", "the-very-long-name-of-a-company"),
    ])
  func words(account: String, slug: String) {
    #expect(Slug.free(for: account, taken: []) == slug)
  }

  @Test("the next free number is taken")
  func taken() {
    #expect(Slug.free(for: "Acme", taken: ["acme", "acme-2", "acme-4"]) == "acme-3")
  }
}
