import Planning

/// The buyer's page as one HTML file: no scripts, nothing loaded from anywhere, for a screen, a phone and paper.
package struct HTMLExport: Sendable {
  private let phrases: Phrases
  private let template: PageTemplate

  /// - Parameter template: `templates/page.html.mustache`.
  /// - Throws: what the template's author has to mend, with line and column.
  package init(phrases: Phrases, template: String) throws {
    self.phrases = phrases
    self.template = try PageTemplate(template)
  }

  package func text(_ plan: ReleasedPlan) -> String {
    template.filled(PageContent(plan.page, phrases: phrases))
  }
}
