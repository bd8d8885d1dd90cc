import ArgumentParser
import ElectionModel

extension ElectionKind: ExpressibleByArgument {}
