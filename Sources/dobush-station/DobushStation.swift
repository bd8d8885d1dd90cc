import Console
import Glibc
import StationCommands

@main
enum DobushStation {
    static func main() async {
        exit(await StationProgram.run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }
}
