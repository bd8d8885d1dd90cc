import Metrics
import Persistence
import Telemetry

/// A store whose writes are measured, and whose failures are known to the health pages.
struct MeteredStore: Store {
    let store: any Store
    let monitor: StationMonitor

    func read<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await store.read(body)
    }

    func write<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        let clock = ContinuousClock()
        let began = clock.now
        do {
            let result = try await store.write(body)
            monitor.metrics.commit.record(duration: began.duration(to: clock.now))
            monitor.board.note(StationMonitor.log, .ok)
            return result
        } catch StoreError.constraint {
            // Another record took the number: the disk works.
            throw StoreError.constraint
        } catch {
            monitor.metrics.storageFailures.increment()
            monitor.board.note(StationMonitor.log, .failed(StationTrouble.logFailing))
            throw error
        }
    }

    func migrate(_ steps: [SchemaStep]) async throws { try await store.migrate(steps) }
}
