import BoardState
import DeviceWire
import Sodium
import Testing

/// What two service persons may do to a board, and what it was given.
@Suite struct ServiceTests {
    private static let board = SampleBoard.key(0x41).verifyingKey
    private static let persons = SampleBoard.persons.map(\.verifyingKey)

    private static func permit(
        _ action: ServiceAction, number: UInt32, subject: [UInt8] = [], by keys: [SigningKey] = SampleBoard.persons
    ) throws -> [UInt8] {
        let text = ServicePermit.text(action, board: board, number: number, subject: subject)
        let parts = keys.map { (key: $0.verifyingKey, signature: $0.sign(text)) }
        return ServicePermit.body(parts[0], parts[1], subject: subject)
    }

    @Test func `a board reads the keys that it was given, and none that are damaged`() throws {
        let board = try SampleBoard(seed: 1)
        let provision = try #require(BoardProvision(board.flash))
        #expect(provision.seed.exposed == SampleBoard.identity)
        #expect(provision.publisher == SampleBoard.publisher.verifyingKey)
        #expect(provision.hosts == [SampleBoard.host.verifyingKey])
        #expect(provision.persons == Self.persons)
        for place in 0..<8 + 32 * 5 + 4 {
            let before = board.flash.bytes[place]
            board.flash.flip(place)
            #expect(BoardProvision(board.flash) == nil, "byte \(place)")
            board.flash.put([before], at: place)
        }
    }

    @Test func `two persons clear the tamper note, once with each permit`() throws {
        var state = ServiceState(isTampered: true, services: 4, hosts: [SampleBoard.host.verifyingKey])
        let permit = try Self.permit(.clearTamper, number: 4)
        let ofOne = try Self.permit(.clearTamper, number: 4, by: [SampleBoard.persons[0], SampleBoard.persons[0]])
        #expect(state.serve(.clearTamper, body: ofOne.span, board: Self.board, persons: Self.persons) == .permitRefused)
        #expect(state.isTampered && state.services == 4)
        #expect(state.serve(.clearTamper, body: permit.span, board: Self.board, persons: Self.persons) == nil)
        #expect(!state.isTampered && state.services == 5)
        #expect(ServiceState(state.bytes) == state)
        state.isTampered = true
        #expect(
            state.serve(.clearTamper, body: permit.span, board: Self.board, persons: Self.persons) == .permitRefused)
        #expect(state.isTampered)
    }

    @Test func `hosts are admitted as long as there is room, and dismissed`() throws {
        var state = ServiceState(isTampered: false, services: 0, hosts: [SampleBoard.host.verifyingKey])
        func serve(_ action: ServiceAction, _ byte: UInt8) throws -> BoardFailure? {
            let key = SampleBoard.key(byte).verifyingKey.bytes
            let permit = try Self.permit(action, number: state.services, subject: key)
            return state.serve(action, body: permit.span, board: Self.board, persons: Self.persons)
        }
        #expect(try serve(.dismissHost, 1) == .hostRefused, "it is not there")
        for byte in 1...3 as ClosedRange<UInt8> { #expect(try serve(.admitHost, byte) == nil) }
        #expect(try serve(.admitHost, 3) == .hostRefused, "it is there")
        #expect(try serve(.admitHost, 4) == .hostRefused, "four fit")
        #expect(state.services == 3, "what was refused is no service")
        #expect(try serve(.dismissHost, 2) == nil)
        #expect(try serve(.admitHost, 4) == nil)
        #expect(state.hosts.map(\.bytes) == [0x71, 1, 3, 4].map { SampleBoard.key($0).verifyingKey.bytes })
        #expect(state.bytes.count <= 240 && ServiceState(state.bytes) == state)
    }
}
