import Planning

/// The recap of a deal that one call decided, as a mail draft.
package struct RecapExport: Sendable {
  package init() {}

  /// RFC 5322, with CRLF line ends.
  package func message(_ recap: Recap) -> String {
    let text = recap.lines.flatMap { TextWrap.lines($0, width: 78) }.joined(separator: "\n") + "\n"
    return MailMessage(subject: recap.subject, recipient: recap.recipient, day: recap.day, text: text).bytes
  }
}
