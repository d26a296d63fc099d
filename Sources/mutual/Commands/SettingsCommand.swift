import ArgumentParser
import Planning
import Reading
import Rules
import Storage

/// `mutual settings`, `mutual settings seller.country IE`: what is asked once and used for every deal.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Show or change what is known about you: company, name, country.")
  @Argument(help: "Such as seller.country.") var key: String?
  @Argument(help: "The new value; - takes it away.") var value: String?

  func run() throws {
    let world = World(today: nil)
    if key == World.playbookSetting { return try playbook(world) }
    let (store, phrases, planner) = try world.everything()
    let keys = planner.playbook.sellerSettings
    guard let name = key else {
      let settings = try world.settings(of: store, playbook: planner.playbook)
      for key in keys {
        let value = settings[key].map { ValueWords(days: DayWords(), playbook: planner.playbook).words($0, of: key) }
        print("\(key): \(value ?? phrases("settings.not_set"))")
      }
      print("\(World.playbookSetting): \(planner.playbook.id)")
      return
    }
    if name == Self.daysOff { return try setDaysOff(store, phrases) }
    guard keys.contains(Key(name)) else {
      throw Told.used(
        "There is no setting \"\(name)\". One of: \((keys.map(\.name) + [Self.daysOff, World.playbookSetting]).joined(separator: ", "))."
      )
    }
    guard let value else { throw Told.used("Give a value, such as: mutual settings \(name) IE. A - takes it away.") }
    guard value != "-" else { return try store.set(name, to: nil) }
    if name == "seller.country" || name == "seller.region" { return try set(place: value, as: name, in: store) }
    let typed: Value = ["yes", "no"].contains(value) ? .flag(value == "yes") : .text(value)
    guard let fitted = planner.playbook.vocabulary.fitted(typed, to: Key(name)) else {
      throw Told.used("\(name) is \(planner.playbook.vocabulary.expectation(of: Key(name))).")
    }
    try store.set(name, to: fitted.json)
  }

  private static let daysOff = "days-off"
  private static let daysOffKey = "seller.days_off"

  /// "Germany", "DE-BY", "Bavaria": a part says the country too.
  private func set(place text: String, as name: String, in store: any DealStore) throws {
    let country = try store.settings()["seller.country"]?.text
    let asked = name == "seller.region" ? country : nil
    guard let place = readPlace(in: text, of: asked) else {
      throw Told.used(
        "\"\(text)\" is no place known here. Such as: mutual settings \(name) \(name == "seller.region" ? "Bavaria" : "Germany")."
      )
    }
    guard name == "seller.country" || place.region != nil else {
      throw Told.used(
        "\"\(text)\" is a country. A part of one is meant, such as: mutual settings seller.region Bavaria.")
    }
    try store.set("seller.country", to: .text(place.country))
    // A part of the country before means nothing in this one.
    if place.region != nil || place.country != country {
      try store.set("seller.region", to: place.region.map { .text($0) })
    }
  }

  /// `mutual settings days-off FILE`: the days are kept, and not where they came from.
  private func setDaysOff(_ store: any DealStore, _ phrases: Phrases) throws {
    guard let value else {
      throw Told.used("Give a file, such as: mutual settings days-off closing.ics. A - takes the days away.")
    }
    guard value != "-" else { return try store.set(Self.daysOffKey, to: nil) }
    let read = try DaysOffCommand.read(value)
    try store.set(Self.daysOffKey, to: Value.list(read.records(of: nil)).json)
    print(phrases("settings.days_off", ["count": String(read.windows.count)]))
    DaysOffCommand.tellSkipped(read, phrases)
  }

  /// The playbook of new deals. It is read without being used, so that a name that fits no longer can be mended here.
  private func playbook(_ world: World) throws {
    let store: any DealStore
    do {
      store = try world.store()
    } catch {
      throw Told(message: error.words, code: StoreError.exitCode)
    }
    guard let value else {
      return print(
        "\(World.playbookSetting): \(try store.settings()[World.playbookSetting]?.text ?? PromptLibrary.shippedPlaybook)"
      )
    }
    if value == "-" { return try store.set(World.playbookSetting, to: nil) }
    do {
      _ = try world.prompts.playbook(value)
    } catch {
      throw Told.used(error.text)
    }
    try store.set(World.playbookSetting, to: .text(value))
  }
}
