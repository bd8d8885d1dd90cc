import Testing

@testable import StationCommands

struct SnapshotRefusalExitTests {
    @Test("x") func x() {}
}
