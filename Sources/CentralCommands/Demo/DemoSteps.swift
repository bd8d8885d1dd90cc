#if Training
    import Console
    import Wording

    /// Numbers the demo's steps and says what each came to.
    final class DemoSteps {
        private let screen: Screen
        private let clock: ContinuousClock
        private var number = 0

        init(screen: Screen, clock: ContinuousClock) {
            self.screen = screen
            self.clock = clock
        }

        func title(in folder: String) {
            screen.note("")
            screen.note(screen.paint("  \(DemoWords.title.text)", .strong))
            screen.note("  \(DemoWords.place(folder: folder).text)")
            screen.note("")
        }

        /// Carries out a step; its closure says in a few words what it came to.
        func step(_ step: DemoWords.Step, _ body: () async throws -> DemoWords) async throws {
            number += 1
            let place = number < 10 ? " \(number)" : "\(number)"
            screen.note("  \(place)  \(screen.paint(step.text, .strong))")
            let start = clock.now
            let outcome = try await body()
            let tenths = Int((clock.now - start) / .milliseconds(100))
            let took = DemoWords.seconds(Figures.text(tenths: tenths, in: .spoken))
            screen.note("      \(screen.paint("✓", .green)) \(outcome.text) (\(took.text))")
        }
    }
#endif
