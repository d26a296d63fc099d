import Storage
import Testing

@Suite("Folders")
struct FoldersTests {
  @Test("without settings everything is under the home folder")
  func defaults() {
    let folders = Folders(environment: ["HOME": "/home/ada"])
    #expect(folders.store == "/home/ada/.local/share/mutual/deals.sqlite")
    #expect(folders.history == "/home/ada/.local/state/mutual/history")
    #expect(folders.config == "/home/ada/.config/mutual")
  }

  @Test("the XDG variables move each of them; one that is no absolute path is ignored")
  func variables() {
    let folders = Folders(environment: [
      "HOME": "/home/ada", "XDG_DATA_HOME": "/data", "XDG_STATE_HOME": "", "XDG_CONFIG_HOME": "relative",
    ])
    #expect(folders.data == "/data/mutual")
    #expect(folders.state == "/home/ada/.local/state/mutual")
    #expect(folders.config == "/home/ada/.config/mutual")
  }

  @Test("without HOME the user's entry in the system answers")
  func noHome() {
    #expect(Folders(environment: [:]).data.hasPrefix("/"))
  }
}
