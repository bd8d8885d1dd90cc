import Console
import Glibc
import TrusteeCommands

@main
enum DobushTrustee {
    static func main() async {
        TrusteeProgram.shieldMemory()
        exit(await TrusteeProgram.run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }
}
