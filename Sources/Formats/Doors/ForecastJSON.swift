import Planning
import Scheduling

/// A forecast as the doors give it: counts of runs, ISO dates, working days. The seed is a text, because it takes 64 bits.
enum ForecastJSON {
  static func json(_ forecast: DealForecast) -> JSON {
    func number(_ count: Int?) -> JSON { count.map { .number(Double($0)) } ?? .null }
    func day(_ day: Day?) -> JSON { day.map { .text($0.iso) } ?? .null }
    return [
      "runs": number(forecast.runs),
      "generator": .text(SplitMix64.name),
      "seed": .text(String(forecast.seed)),
      "seed_from": .text(DealForecast.seedFact.name),
      "go_live": day(forecast.goLive),
      "in_time": number(forecast.inTime),
      "in_time_with_reserve": number(forecast.withReserve),
      "live_by": .object(forecast.liveBy.map { JSON.Member(String($0.percent), day($0.day)) }),
      "later": .array(
        forecast.later.map { ["days": number($0.days), "go_live": day($0.goLive), "in_time": number($0.runs)] }),
      "decided": .array(forecast.deciding.map { ["row": .text($0.row.id), "runs": number($0.runs)] }),
      "lengths": .array(
        forecast.lengths.map { length in
          [
            "row": .text(length.row.id), "least": number(length.estimate.days.least),
            "likely": number(length.estimate.days.likely), "most": number(length.estimate.days.most),
            "source": .text(length.estimate.source.rawValue),
          ]
        }),
    ]
  }
}
