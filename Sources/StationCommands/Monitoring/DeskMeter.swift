import ElectionModel
import Metrics
import StationDesk

/// Measures the desk's answers. It sees codes and times, and keeps no visit, voter or moment.
struct DeskMeter: Sendable {
    let monitor: StationMonitor

    /// Answers a request and measures it.
    func measured(
        _ request: DeskRequest, _ answer: () async throws -> CanonicalValue
    ) async throws -> CanonicalValue {
        let clock = ContinuousClock()
        let began = clock.now
        let reply = try await answer()
        if case .scan = request { monitor.metrics.scan.record(duration: began.duration(to: clock.now)) }
        if case .int(let took)? = reply["answeredInMs"] { monitor.metrics.decision.recordMilliseconds(took) }
        if reply["reply"] == "refused", case .string(let code)? = reply["reason"] { monitor.metrics.countRefusal(code) }
        return reply
    }
}
