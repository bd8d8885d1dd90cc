import ElectionModel
import OutboundHTTP
import TestSupport
import Testing
import XRoad

/// Our client asks a provider of another maker, which wants no XML declaration and chooses the service by `SOAPAction`.
@Suite(.enabled(if: PythonTools.providerOfXRoad != nil, "there is no environment with fastapi-xroad-soap"))
struct ForeignProviderTests {
    /// The civil registry as it is shipped, but with the header that this provider wants.
    private func description(action: String) throws -> ServiceDescription {
        let text = String(
            decoding: try Vectors.bytes("\(ExchangeRoom.services)/civil-registry.json"), as: UTF8.self)
        let told = text.replacing("\"soap\": {", with: "\"soap\": {\"action\": \"\(action)\",")
        #expect(told != text)
        return try ServiceDescription(Array(told.utf8))
    }

    @Test func `a question is understood, and its answer is taken`() async throws {
        let provider = try ForeignProvider()
        let room = try ExchangeRoom()
        let caller = try room.caller("http://127.0.0.1:\(provider.port)")
        let lookUp = await caller.lookUp(
            try description(action: "zagsDataByPin"), ["pin": ExchangeRoom.pin], by: ExchangeRoom.asker, for: "case-1")
        let birthDate = try #require(CivilDate(iso: "1990-11-01"))
        #expect(
            lookUp.outcome
                == .facts([
                    "pin": .text(ExchangeRoom.pin), "family-name": .text("Асанова"), "given-name": .text("Айгүл"),
                    "birth-date": .day(birthDate),
                ]))
    }

    @Test func `its fault is told as a fault`() async throws {
        let provider = try ForeignProvider()
        let room = try ExchangeRoom()
        let caller = try room.caller("http://127.0.0.1:\(provider.port)")
        let lookUp = await caller.lookUp(
            try description(action: "another"), ["pin": ExchangeRoom.pin], by: ExchangeRoom.asker, for: "case-1")
        guard case .failed(let failure) = lookUp.outcome else {
            Issue.record("\(lookUp.outcome)")
            return
        }
        switch failure {
        case .refused(let code): #expect(code == "Client")
        default: Issue.record("\(failure)")
        }
    }
}
