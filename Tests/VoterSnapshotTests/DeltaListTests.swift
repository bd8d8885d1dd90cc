import ElectionModel
import Sodium
import TestSupport
import Testing
import VoterSnapshot

@Suite struct DeltaListTests {
    let fixture: SnapshotFixture

    init() throws { fixture = try SnapshotFixture() }

    /// The places of templates by list number, as the index of a station gets them.
    func templates(_ list: OpenedSnapshot) async throws -> [Int] {
        var numbers: [Int] = []
        try await list.forEachTemplate { number, _ in numbers.append(number) }
        return numbers
    }

    @Test func `every kind of correction changes the list, and the number says which did`() async throws {
        let base = try await fixture.opened()
        let added = try SnapshotFixture.voter(900, mark: .votedRemotely)
        let first = try await fixture.applied(
            [.add(added), .mark(listNumber: 1, .votesElsewhere)], to: base, voters: 4)
        let second = try await fixture.applied([.remove(listNumber: 2)], to: first, voters: 3)
        let third = try await fixture.applied(
            [.transfer(listNumber: 7, to: SnapshotFixture.otherStation)], to: second, voters: 2)

        #expect([base, first, second, third].map(\.delta) == [0, 1, 2, 3])
        #expect(third.listNumbers == [1, 900] && third.count == 2)
        #expect(try await third.voter(listNumber: 900) == added)
        #expect(try await third.voter(pin: added.pin) == added)
        #expect(try await third.voter(listNumber: 1)?.mark == .votesElsewhere)
        #expect(try await third.voter(listNumber: 2) == nil)
        #expect(try await third.voter(pin: SnapshotFixture.voter(2).pin) == nil)

        let removed = try #require(try await third.entry(listNumber: 2))
        #expect(removed.standing == .removed && removed.saidBy == 2 && removed.voter.listNumber == 2)
        let moved = try #require(try await third.entry(pin: SnapshotFixture.voter(7).pin))
        #expect(moved.standing == .transferred(to: SnapshotFixture.otherStation) && moved.saidBy == 3)
        #expect(try await third.entry(listNumber: 1)?.saidBy == 1)
        #expect(try await base.entry(listNumber: 1)?.saidBy == 0)
        #expect(try await third.entry(listNumber: 3) == nil)
        #expect(try await third.entry(pin: SnapshotFixture.voter(3).pin) == nil)
    }

    @Test func `what a delta did is told in numbers, and whose templates are others by list number`() async throws {
        let base = try await fixture.opened()
        let first = try await fixture.applied(
            [.add(try SnapshotFixture.voter(900)), .mark(listNumber: 1, .votesElsewhere)], to: base, voters: 4)
        let second = try await fixture.applied(
            [
                .remove(listNumber: 2), .add(try SnapshotFixture.voter(2)), .remove(listNumber: 900),
                .transfer(listNumber: 7, to: SnapshotFixture.otherStation),
            ], to: first, voters: 2)
        let tally = try #require(second.tally(of: 2))
        #expect([tally.added, tally.removed, tally.transferred, tally.marked] == [1, 2, 1, 0])
        #expect(second.tally(of: 1)?.marked == 1 && second.tally(of: 1)?.added == 1)
        #expect(base.tally(of: 1) == nil && second.tally(of: 0) == nil && second.tally(of: 3) == nil)

        // A mark changes no template.
        #expect(first.listNumbers(changedSince: base) == [900])
        #expect(second.listNumbers(changedSince: first) == [2, 7, 900])
        #expect(second.listNumbers(changedSince: base) == [2, 7, 900])
        #expect(second.listNumbers(changedSince: second).isEmpty)
        #expect(second.using(delta: 1).listNumbers(changedSince: base) == [900])
    }

    @Test func `a list can be asked as of every delta, whatever came later`() async throws {
        let base = try await fixture.opened()
        let added = try SnapshotFixture.voter(900)
        let first = try await fixture.applied([.add(added)], to: base, voters: 4)
        let second = try await fixture.applied([.mark(listNumber: 900, .votedAtHome)], to: first, voters: 4)
        let third = try await fixture.applied(
            [.remove(listNumber: 900), .remove(listNumber: 1)], to: second, voters: 2)
        #expect(third.line.number == 3)
        for (number, listed, mark) in [
            (0, [1, 2, 7], VoterMark?.none), (1, [1, 2, 7, 900], nil), (2, [1, 2, 7, 900], .votedAtHome),
            (3, [2, 7], nil),
        ] {
            let list = third.using(delta: number)
            #expect(list.delta == number && list.listNumbers == listed)
            let voter = try await list.voter(listNumber: 900)
            #expect((voter != nil) == listed.contains(900) && voter?.mark == mark)
            #expect(try await list.voter(pin: added.pin) == voter)
            let counts = [2: 10, 7: 0]
            #expect(
                try await templates(list)
                    == listed.flatMap { Array(repeating: $0, count: counts[$0] ?? 2) })
        }
        #expect(third.using(delta: 1).current.delta == 3)
        #expect(third.using(delta: 99).delta == 3 && third.using(delta: -1).delta == 0)
        // A later delta goes on from all that were applied, not from what was looked at.
        let fourth = try await fixture.applied([.remove(listNumber: 2)], to: third.using(delta: 0), voters: 1)
        #expect(fourth.listNumbers == [7])
    }

    @Test func `terminals look voters up in the deltas that all of them have`() {
        #expect(DeltaLine.common(of: [3, 1, 2]) == 1)
        #expect(DeltaLine.common(of: [0, 5]) == 0)
        #expect(DeltaLine.common(of: [4]) == 4)
        #expect(DeltaLine.common(of: [Int]()) == 0)
    }

    @Test func `who was removed by mistake comes back under the old number`() async throws {
        let base = try await fixture.opened()
        let gone = try await fixture.applied([.remove(listNumber: 1)], to: base, voters: 2)
        let voter = try SnapshotFixture.voter(1, surname: "Оңдолгон")
        let back = try await fixture.applied([.add(voter)], to: gone, voters: 3)
        #expect(try await back.voter(listNumber: 1) == voter)
        #expect(back.listNumbers == [1, 2, 7])
        // In one delta, it corrects a row.
        let again = try await fixture.applied(
            [.remove(listNumber: 1), .add(try SnapshotFixture.voter(1, mark: .votedAtHome))], to: back, voters: 3)
        #expect(try await again.voter(listNumber: 1)?.mark == .votedAtHome)
        #expect(try await again.entry(listNumber: 1)?.saidBy == 3)
    }

    static let contradictions: [(DeltaContradiction, [DeltaOperation])] = [
        (.notListed(3), [.remove(listNumber: 3)]),
        (.notListed(3), [.mark(listNumber: 3, .votedAtHome)]),
        (.notListed(3), [.transfer(listNumber: 3, to: SnapshotFixture.otherStation)]),
        (.notListed(1), [.remove(listNumber: 1), .remove(listNumber: 1)]),
        (.notListed(1), [.remove(listNumber: 1), .mark(listNumber: 1, .votedAtHome)]),
        (
            .notListed(1),
            [
                .transfer(listNumber: 1, to: SnapshotFixture.otherStation),
                .transfer(listNumber: 1, to: SnapshotFixture.otherStation),
            ]
        ),
        (.badTransfer(1), [.transfer(listNumber: 1, to: SnapshotFixture.station)]),
        (.badTransfer(1), [.transfer(listNumber: 1, to: StationId(unchecked: "9999"))]),
    ]

    @Test(arguments: contradictions)
    func `a correction that contradicts the list changes nothing`(
        contradiction: DeltaContradiction, operations: [DeltaOperation]
    ) async throws {
        let base = try await fixture.opened()
        await #expect(throws: SnapshotRefusal.contradiction(contradiction)) {
            try await fixture.applied(operations, to: base, voters: 3)
        }
    }

    @Test func `a number and a person belong together for ever`() async throws {
        let base = try await fixture.opened()
        func refusal(_ operations: [DeltaOperation]) async throws -> SnapshotRefusal? {
            do {
                _ = try await fixture.applied(operations, to: base, voters: 3)
                return nil
            } catch let error as SnapshotRefusal { return error }
        }
        #expect(try await refusal([.add(try SnapshotFixture.voter(1))]) == .contradiction(.numberTaken(1)))
        #expect(
            try await refusal([.add(try SnapshotFixture.voter(5, serial: 1))])
                == .contradiction(.pinTaken(5, under: 1)))
        // Nor under a new number after a removal: a ballot may have been issued under the old one.
        #expect(
            try await refusal([.remove(listNumber: 1), .add(try SnapshotFixture.voter(5, serial: 1))])
                == .contradiction(.pinTaken(5, under: 1)))
        #expect(
            try await refusal([.remove(listNumber: 1), .add(try SnapshotFixture.voter(1, serial: 77))])
                == .contradiction(.otherPerson(1)))
        #expect(
            try await refusal([
                .add(try SnapshotFixture.voter(5)), .add(try SnapshotFixture.voter(6, serial: 5)),
            ]) == .contradiction(.pinTaken(6, under: 5)))
        #expect(
            try await refusal([.add(try SnapshotFixture.voter(5)), .add(try SnapshotFixture.voter(5, serial: 6))])
                == .contradiction(.numberTaken(5)))
    }

    @Test func `the number of voters that was signed must come out`() async throws {
        let base = try await fixture.opened()
        await #expect(throws: SnapshotRefusal.payloadDamaged(.voterCount)) {
            try await fixture.applied([.remove(listNumber: 1)], to: base, voters: 3)
        }
    }

    @Test func `an overlay over a long list answers as a list made anew would`() async throws {
        let random = SeededRandom(seed: 20)
        func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
        var expected = Dictionary(
            uniqueKeysWithValues: try (1...700).map { ($0, try SnapshotFixture.voter($0, photo: 10)) })
        try await fixture.written(voters: Array(expected.values))
        var list = try await fixture.verify().open(with: fixture.device)
        var gone: [Int: SnapshotVoter] = [:]
        for _ in 0..<6 {
            var operations: [DeltaOperation] = []
            for _ in 0..<40 {
                let listed = expected.keys.sorted()
                switch pick(4) {
                case 0:
                    let number = listed[pick(listed.count)]
                    operations.append(.remove(listNumber: number))
                    gone[number] = expected.removeValue(forKey: number)
                case 1 where !gone.isEmpty:
                    let number = gone.keys.sorted()[pick(gone.count)]
                    let removed = gone.removeValue(forKey: number)
                    let voter = try #require(removed)
                    operations.append(.add(voter))
                    expected[number] = voter
                case 1:
                    let number = 1000 + pick(1000)
                    guard expected[number] == nil, gone[number] == nil else { continue }
                    let voter = try SnapshotFixture.voter(number)
                    operations.append(.add(voter))
                    expected[number] = voter
                default:
                    let number = listed[pick(listed.count)]
                    let mark = VoterMark.allCases[pick(3)]
                    operations.append(.mark(listNumber: number, mark))
                    let old = try #require(expected[number])
                    expected[number] = SnapshotVoter(
                        listNumber: number, pin: old.pin, surname: old.surname, givenName: old.givenName,
                        patronymic: old.patronymic, photo: old.photo, templates: old.templates, mark: mark)
                }
            }
            list = try await fixture.applied(operations, to: list, voters: expected.count)
        }
        #expect(list.listNumbers == expected.keys.sorted(), "seed \(random.seed)")
        for (number, voter) in expected where number % 3 == 0 {
            #expect(try await list.voter(listNumber: number) == voter, "seed \(random.seed)")
        }
        let indexed = try await templates(list)
        #expect(indexed == expected.keys.sorted().flatMap { [$0, $0] })
        #expect(list.using(delta: 0).listNumbers == Array(1...700))
    }
}
