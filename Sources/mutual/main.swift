import Foundation
import Formats
import Planning
import Scheduling

let root = "Prompts/"
var documents: [(path: String, tree: Tree)] = []
for case let name as String in FileManager.default.enumerator(atPath: root + "playbooks/b2b-software")!
where name.hasSuffix(".yaml") {
  let path = "playbooks/b2b-software/" + name
  let loaded = YAMLTree.read(try String(contentsOfFile: root + path, encoding: .utf8), file: path)
  for finding in loaded.findings { FileHandle.standardError.write("\(finding)\n".data(using: .utf8)!) }
  if let tree = loaded.value { documents.append((path, tree)) }
}
let loaded = PlaybookLoader.load(documents, hash: "x")
for finding in loaded.findings {
  FileHandle.standardError.write("\(finding.location): \(finding.message) [\(finding.code)] \(finding.help)\n".data(using: .utf8)!)
}
guard let playbook = loaded.value else { exit(1) }
let json = try HolidayJSON(try Data(contentsOf: URL(fileURLWithPath: root + "holidays-40.json")))
let table = Dictionary(uniqueKeysWithValues: json.countries.map { ($0.country, $0) })
let door = PlanDoor(planner: Planner(playbook: playbook, holidays: { table[$0] }))
while let line = readLine() { if let out = door.answer(line) { print(out) } }
