import ElectionModel
import Forms
import TestSupport
import Testing

@Suite struct BallotStockTests {
    private static let mayor = ContestId(unchecked: "mayor")
    private static let council = ContestId(unchecked: "council")
    private static func id(_ number: Int) -> PrintJobId { PrintJobId(rawValue: number) }

    /// Ten sheets, and a ballot printed.
    private static let onePrinted: [StockEvent] = [
        .received(sheets: 10), .queued(id(1), mayor), .begun(id(1)), .finished(id(1)),
    ]

    @Test func `a ballot takes a sheet`() throws {
        let stock = try BallotStock(Self.onePrinted)
        #expect(stock.state(of: Self.id(1)) == .done)
        #expect(stock.received == 10 && stock.blank == 9 && stock.unprinted == 9)
        #expect(stock.issued(Self.mayor) == 1 && stock.issued(Self.council) == 0 && stock.spoiled(Self.mayor) == 0)
        #expect(stock.nextId == Self.id(2))
    }

    @Test("a failed print is spoiled and never printed again", arguments: SpoilCause.allCases)
    func spoiled(cause: SpoilCause) throws {
        var stock = try BallotStock([.received(sheets: 2), .queued(Self.id(1), Self.mayor), .begun(Self.id(1))])
        try stock.apply(.spoiled(Self.id(1), cause))
        #expect(stock.state(of: Self.id(1)) == .spoiled(cause))
        #expect(stock.spoiled(Self.mayor) == 1 && stock.issued(Self.mayor) == 0 && stock.blank == 1)
        for event in [
            StockEvent.begun(Self.id(1)), .finished(Self.id(1)), .spoiled(Self.id(1), cause), .withdrawn(Self.id(1)),
        ] {
            #expect(throws: StockRefusal.notNow) { try stock.apply(event) }
        }
        #expect(throws: StockRefusal.usedNumber) { try stock.apply(.queued(Self.id(1), Self.mayor)) }
        try stock.apply(.queued(Self.id(2), Self.mayor))
        #expect(throws: StockRefusal.noBlanks) { try stock.apply(.queued(Self.id(3), Self.mayor)) }
    }

    @Test func `a power cut spoils the sheet in the printer and gives up what waits`() throws {
        var stock = try BallotStock(
            Self.onePrinted + [
                .queued(Self.id(2), Self.mayor), .queued(Self.id(3), Self.council), .begun(Self.id(2)),
                .queued(Self.id(4), Self.mayor),
            ])
        #expect(
            stock.afterPowerCut == [
                .spoiled(Self.id(2), .interrupted), .withdrawn(Self.id(3)), .withdrawn(Self.id(4)),
            ])
        for event in stock.afterPowerCut { try stock.apply(event) }
        #expect(stock.afterPowerCut.isEmpty)
        #expect(stock.blank == 8 && stock.unprinted == 8)
        #expect(stock.issued(Self.mayor) == 1 && stock.spoiled(Self.mayor) == 1 && stock.spoiled(Self.council) == 0)
    }

    @Test func `a ballot that comes back is counted by contest, not by job`() throws {
        var stock = try BallotStock(Self.onePrinted)
        #expect(throws: StockRefusal.notIssued) { try stock.apply(.returned(Self.council)) }
        try stock.apply(.returned(Self.mayor))
        #expect(stock.issued(Self.mayor) == 0 && stock.returned == [Self.mayor: 1] && stock.blank == 9)
        #expect(stock.state(of: Self.id(1)) == .done, "nobody knows which job it was")
        #expect(throws: StockRefusal.notIssued) { try stock.apply(.returned(Self.mayor)) }
    }

    @Test("no event comes out of its order", arguments: [-1, 0, 1_000_001])
    func order(sheets: Int) throws {
        var stock = BallotStock()
        #expect(throws: StockRefusal.badCount) { try stock.apply(.received(sheets: sheets)) }
        #expect(throws: StockRefusal.noBlanks) { try stock.apply(.queued(Self.id(1), Self.mayor)) }
        #expect(throws: StockRefusal.notNow) { try stock.apply(.begun(Self.id(1))) }
        #expect(stock == BallotStock())
        try stock.apply(.received(sheets: 1))
        try stock.apply(.queued(Self.id(1), Self.mayor))
        #expect(throws: StockRefusal.notNow) { try stock.apply(.finished(Self.id(1))) }
        #expect(throws: StockRefusal.notNow) { try stock.apply(.spoiled(Self.id(1), .jam)) }
        #expect(stock.blank == 0 && stock.unprinted == 1)
    }

    @Test("whatever happens, sheets neither appear nor vanish", arguments: [1, 2, 3] as [UInt64])
    func balance(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var stock = BallotStock()
        var log: [StockEvent] = []
        for _ in 0..<FuzzRounds.times(2000) {
            let id = Self.id(Int.random(in: 1...40, using: &random))
            let contest = Bool.random(using: &random) ? Self.mayor : Self.council
            let event: StockEvent =
                switch Int.random(in: 0..<8, using: &random) {
                case 0: .received(sheets: Int.random(in: 0...3, using: &random))
                case 1, 2: .queued(id, contest)
                case 3: .begun(id)
                case 4: .finished(id)
                case 5: .spoiled(id, .jam)
                case 6: .withdrawn(id)
                default: .returned(contest)
                }
            let before = stock
            do {
                try stock.apply(event)
                log.append(event)
            } catch {
                #expect(stock == before, "a refused event changes nothing; seed \(seed)")
            }
            let states = (1...40).compactMap { stock.state(of: Self.id($0)) }
            let printed = states.count { $0 == .done }
            let spoiled = stock.spoiled(Self.mayor) + stock.spoiled(Self.council)
            let open = states.count { $0 == .queued || $0 == .printing }
            #expect(stock.received == stock.blank + open + printed + spoiled, "seed \(seed)")
            let out = stock.issued(Self.mayor) + stock.issued(Self.council)
            #expect(printed == out + stock.returned.values.reduce(0, +) && stock.blank >= 0, "seed \(seed)")
        }
        #expect(try BallotStock(log) == stock, "a log replays to the same stock; seed \(seed)")
    }
}
