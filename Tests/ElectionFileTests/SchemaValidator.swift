/// A program in Python that validates election files against the published JSON Schema.
///
/// Its arguments are the schema and the files. It needs the packages `pyyaml` and `jsonschema`. YAML is read as editors with
/// YAML 1.2 read it: only `true` and `false` are truths, and dates are texts.
enum SchemaValidator {
    static let program = #"""
        import json
        import re
        import sys

        import jsonschema
        import yaml


        class Reader(yaml.SafeLoader):
            pass


        Reader.yaml_implicit_resolvers = {}
        for tag, pattern, first in [
            ("bool", r"^(?:true|false)$", "tf"),
            ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
            ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
            ("null", r"^(?:~|null|)$", ["~", "n", ""]),
        ]:
            Reader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))
        Reader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))

        with open(sys.argv[1], encoding="utf-8") as file:
            schema = json.load(file)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        faults = 0
        for name in sys.argv[2:]:
            with open(name, encoding="utf-8") as file:
                data = yaml.load(file, Reader)
            for error in validator.iter_errors(data):
                faults += 1
                print(f"{name}: {error.json_path}: {error.message[:200]}")
        sys.exit(1 if faults else 0)
        """#
}
