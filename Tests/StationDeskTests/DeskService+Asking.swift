import ElectionModel
import StationDesk
import Synchronization

extension DeskService {
    /// Sends a request as it comes over the socket.
    func ask(
        _ request: CanonicalValue, events: @escaping @Sendable (CanonicalValue) -> Void = { _ in }
    ) async throws -> CanonicalValue {
        try await answer(try DeskRequest(canonical: request), events: events)
    }

    /// Begins with a document and returns the visit's id.
    func begin(_ listNumber: Int) async throws -> CanonicalValue {
        try await ask(["do": "begin", "pin": .string(try StationFixture.pin(listNumber).digits)])["visit"] ?? .null
    }
}

extension CanonicalValue {
    /// The request with one or two members who are present, with their right codes.
    func with(_ first: String, _ second: String? = nil) -> CanonicalValue {
        guard case .object(var members) = self else { return self }
        func presence(_ id: String) -> CanonicalValue {
            ["id": .string(id), "code": .string(StationFixture.codes[id] ?? "")]
        }
        members["first"] = presence(first)
        if let second { members["second"] = presence(second) }
        return .object(members)
    }
}
