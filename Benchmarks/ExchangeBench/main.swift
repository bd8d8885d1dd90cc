// Times the checks of 2,000 candidates at five registers over HTTP against the stand-in of the security server, which waits
// 100 ms before each answer: 10,000 questions, each with its two lines of the journal on the disk. The baseline is the
// registers' waiting alone, with 32 questions to each on their way. The stand-in works, and is counted, in the same process.
import BenchSupport

let run = CheckRun()
let seconds = try await run.seconds()
print("\(run.checks) checks: \(rounded(seconds)) s, the waiting alone \(rounded(run.least)) s")
print("peak memory: \(PeakMemory.mebibytes) MiB, the stand-in's included")
print(BenchLine("exchange-checks", value: seconds, unit: "s", baseline: run.least))
