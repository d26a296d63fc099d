import Planning
import Scheduling

/// A message that mail programs open as a draft: `.eml` with `X-Unsent`. The same content gives the same bytes.
struct MailMessage: Sendable {
  var subject: String
  var recipient: BuyerPlan.Contact?
  var day: Day
  /// Lines of at most 78 characters.
  var text: String
  /// The same for programs that show HTML.
  var html: String?

  /// No line of a quoted-printable part can hold `=_`, so the parts cannot end early.
  private static let boundary = "=_mutual_alternative"

  /// With CRLF line ends.
  var bytes: String {
    var lines = ["X-Unsent: 1", MailHeader.date(day), MailHeader.line("Subject", subject)]
    if let recipient, let email = recipient.email {
      lines += [MailHeader.address("To", person: recipient.name, email: email)].compactMap { $0 }
    }
    lines.append("MIME-Version: 1.0")
    guard let html else {
      return (lines + part("text/plain", text)).joined(separator: "\r\n") + "\r\n"
    }
    lines += ["Content-Type: multipart/alternative;", " boundary=\"\(Self.boundary)\"", ""]
    for (type, content) in [("text/plain", text), ("text/html", html)] {
      lines.append("--\(Self.boundary)")
      lines += part(type, content)
    }
    lines.append("--\(Self.boundary)--")
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  private func part(_ type: String, _ content: String) -> [String] {
    [
      "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
      QuotedPrintable.encoded(content),
    ]
  }
}
