#if Training
    import Console

    /// Numbers the demo's steps and says what each came to.
    final class DemoSteps {
        private let screen: Screen
        private let clock: ContinuousClock
        private var number = 0

        init(screen: Screen, clock: ContinuousClock) {
            self.screen = screen
            self.clock = clock
        }

        func title(_ text: String, in folder: String) {
            screen.note("")
            screen.note(screen.paint("  \(text)", .strong))
            screen.note("  Everything it leaves is in the folder \(folder)/")
            screen.note("")
        }

        /// Carries out a step; its closure says in a few words what it came to.
        func step(_ title: String, _ body: () async throws -> String) async throws {
            number += 1
            let place = number < 10 ? " \(number)" : "\(number)"
            screen.note("  \(place)  \(screen.paint(title, .strong))")
            let start = clock.now
            let outcome = try await body()
            let seconds = (clock.now - start) / .milliseconds(100)
            screen.note("      \(screen.paint("✓", .green)) \(outcome) (\(Int(seconds) / 10).\(Int(seconds) % 10) s)")
        }
    }
#endif
