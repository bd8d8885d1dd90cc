// Times the checks of 2,000 candidates at five registers over HTTP against the stand-in of the security server, which waits
// 100 ms before each answer: 10,000 questions, each with its two lines of the journal on the disk; then the same with the
// signed container of each fetched, verified and archived, and each case sealed. The baseline is the registers' waiting
// alone, with 32 questions to each on their way. The stand-in works, signs and stamps, and is counted, in the same process.
import BenchSupport

for run in [CheckRun(withContainers: false), CheckRun(withContainers: true)] {
    let name = run.withContainers ? "exchange-checks-with-containers" : "exchange-checks"
    let seconds = try await run.seconds()
    print("\(name): \(run.checks) checks: \(rounded(seconds)) s, the waiting alone \(rounded(run.least)) s")
    print("peak memory until now: \(PeakMemory.mebibytes) MiB, the stand-in's included")
    print(BenchLine(name, value: seconds, unit: "s", baseline: run.least))
}
