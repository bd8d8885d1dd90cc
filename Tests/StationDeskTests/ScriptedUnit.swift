import DeviceWire
import Devices
import StationDesk
import Synchronization

/// A combined unit in memory: reads what a test shows it, keeps what it would have printed.
final class ScriptedUnit: DeskUnit {
    private struct State {
        var documents: [Result<DocumentReading, DocumentFault>] = []
        var prints: [Result<JobStage, BoardFault>] = []
        var slips: [ReceiptSlip] = []
    }

    private let state: Mutex<State>

    /// - Parameters:
    ///   - documents: what is shown to the reader, one after the other.
    ///   - prints: how print jobs end; the rest is printed.
    init(
        documents: [Result<DocumentReading, DocumentFault>] = [], prints: [Result<JobStage, BoardFault>] = []
    ) {
        state = Mutex(State(documents: documents, prints: prints))
    }

    var slips: [ReceiptSlip] { state.withLock { $0.slips } }

    func readPin(timeout: Duration) async throws(DocumentFault) -> DocumentReading {
        let next = state.withLock { $0.documents.isEmpty ? nil : $0.documents.removeFirst() }
        guard let next else { throw .unit(.noDocument) }
        return try next.get()
    }

    func print(_ slip: ReceiptSlip) async throws(BoardFault) -> JobStage {
        let end = state.withLock { state in
            state.slips.append(slip)
            return state.prints.isEmpty ? .success(.printed) : state.prints.removeFirst()
        }
        return try end.get()
    }

    func health() async -> DeviceHealth { DeviceHealth() }
}
