import CentralCommands
import Console
import Glibc

exit(await DobushCommand.run(Array(CommandLine.arguments.dropFirst())).rawValue)
