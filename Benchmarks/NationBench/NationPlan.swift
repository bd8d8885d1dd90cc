/// How many stations and voters: the nation of November 2025, or a part of it.
struct NationPlan {
    /// Polling stations at home.
    static let stations = 2492
    static let voters = 4_294_243
    /// Voters of the largest station.
    static let largestStation = 5600

    /// Every n-th station only.
    let part: Int
    /// Bytes of a photo; 0 for none.
    let photoBytes: Int

    /// What the figures are called: only those of the sizes that are asked for are the nation's.
    var name: String { part == (photoBytes == 0 ? 1 : 10) ? "nation" : "nation-sample" }

    /// The stations' numbers.
    var stations: [Int] { stride(from: 1, through: Self.stations, by: part).map { $0 } }

    /// From 150 voters in a mountain village to 5,600 in a town; 4,303,113 over the nation.
    func voters(at station: Int) -> Int {
        station == Self.stations ? Self.largestStation : 150 + (station &* 2_654_435_761 >> 8) % 3147
    }
}
