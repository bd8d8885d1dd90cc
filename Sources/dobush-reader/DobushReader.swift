import FingerReader
import Glibc

@main
enum DobushReader {
    static func main() async {
        let drivers = getenv("FP_DRIVERS_WHITELIST").map { String(cString: $0) }
        exit(await ReaderProgram.run(arguments: CommandLine.arguments, drivers: drivers).rawValue)
    }
}
