import ArgumentParser
import CommandBase
import Console
import Wording

/// A small program with a verb of each shape.
struct SampleProgram: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("sample", Word("Үлгү.", "Образец.", "A sample."), subcommands: [Group.self, Paint.self])
    }

    @OptionGroup var language: LanguageOption

    struct Group: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration("group", Word("Топ.", "Группа.", "A group."), subcommands: [Count.self])
        }
    }

    struct Count: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                "count", Word("Саноо.", "Считать.", "Count."),
                discussion: Verbatim("—\n\n  sample group count a --number 3\n  '.quoted \\ text' \"x\"\n.start"))
        }
        enum Phase: String, ExpressibleByArgument, CaseIterable { case a, b, c }
        @Argument(help: .words(Word("Баскыч.", "Этап.", "The phase."), value: ValueName.phase)) var phase: Phase
        @Option(name: .shortAndLong, help: .words(Word("Саны.", "Число.", "A number."), value: ValueName.number))
        var number: Int
        @OptionGroup var asking: AskingOptions
        @Flag(help: .words(CommonWords.jsonHelp)) var json = false

        func validate() throws {
            if number > 5 { throw Complaint(.misuse, Word("Өтө көп.", "Слишком много.", "Too many.")) }
        }

        func run() async throws {
            switch number {
            case 1: throw Complaint(.conflict, Word("Каршы.", "Противоречит.", "It contradicts."))
            case 2: throw ExitCode(6)
            case 3: throw Unforeseen()
            case 4: _ = try asking.asking.confirmed(Word("Чын элеби?", "Точно?", "Sure?"))
            default: break
            }
        }
    }

    struct Paint: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration("paint", Word("Боёо.", "Красить.", "Paint."))
        }
        enum Colour: EnumerableFlag {
            case red, green
            static func help(for value: Colour) -> ArgumentHelp? { .words(Word("Түс.", "Цвет.", "A colour.")) }
        }
        @Flag var colour: Colour
        @Option(help: .words(Word("Аты.", "Имя.", "A name."), value: ValueName.name)) var member: [String] = []
    }

    struct Unforeseen: Error {}

    struct Word: Worded {
        let kyrgyz: String
        let russian: String
        let english: String

        init(_ kyrgyz: String, _ russian: String, _ english: String) {
            (self.kyrgyz, self.russian, self.english) = (kyrgyz, russian, english)
        }
    }
}
