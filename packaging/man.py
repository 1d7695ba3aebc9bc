#!/usr/bin/env python3
"""Writes insyn.1 from what the program says of itself: `insyn --experimental-dump-help | packaging/man.py DATE VERSION`."""
import json
import sys


def escaped(text):
    """Text as roff reads it: no line begins with a control character."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def spelled(name):
    return ("--" if name["kind"] == "long" else "-") + name["name"]


def term(argument):
    value = argument.get("valueName", "value")
    if argument["kind"] == "positional":
        return "\\fI%s\\fR" % escaped(value)
    names = ", ".join("\\fB%s\\fR" % escaped(spelled(name)) for name in argument["names"])
    return names + (" \\fI%s\\fR" % escaped(value) if argument["kind"] == "option" else "")


def explained(argument):
    text = argument.get("abstract", "")
    values = argument.get("allValues")
    if values and not any(value in text for value in values):
        text += " One of: " + ", ".join(values) + "."
    return escaped(text.strip())


def discussion(text):
    """Paragraphs as they are; examples, which are indented, line by line."""
    lines = []
    for paragraph in (text or "").split("\n\n"):
        lines.append(".PP")
        isExample = False
        for line in paragraph.split("\n"):
            if line.startswith("  ") and not isExample:
                lines.append(".nf")
            if not line.startswith("  ") and isExample:
                lines.append(".fi")
            isExample = line.startswith("  ")
            lines.append(escaped(line))
        if isExample:
            lines.append(".fi")
    return lines


def arguments(command, hidden=()):
    lines = []
    for argument in command.get("arguments", []):
        if argument.get("shouldDisplay", True) and argument.get("valueName") not in hidden:
            lines += [".TP", term(argument), explained(argument)]
    return lines


def main():
    date, version = sys.argv[1:3]
    command = json.load(sys.stdin)["command"]
    shown = [sub for sub in command.get("subcommands", []) if sub.get("shouldDisplay", True) and sub["commandName"] != "help"]
    lines = [
        '.TH INSYN 1 "%s" "insyn %s" "User commands"' % (date, version),
        ".SH NAME", "insyn \\- " + escaped(command["abstract"].rstrip(".")),
        ".SH SYNOPSIS", ".B insyn", "\\fIcommand\\fR [\\fIoptions\\fR]",
        ".SH DESCRIPTION",
    ]
    lines += discussion(command.get("discussion"))
    lines += arguments(command)
    lines.append(".SH COMMANDS")
    for sub in shown:
        lines += [".SS insyn " + escaped(sub["commandName"]), escaped(sub["abstract"])]
        lines += discussion(sub.get("discussion"))
        lines += arguments(sub, hidden=("help", "version"))
    lines += [
        ".SH ENVIRONMENT",
        ".TP", "LC_ALL, LC_MESSAGES, LANG", "The language of messages: Swedish, Finnish, or else English.",
        ".TP", "NO_COLOR", "Messages have no colours.",
        ".TP", "INSYN_SHARE", "The folder with the default theme and the texts to begin with.",
        ".SH EXIT STATUS",
        ".TP", "0", "Nothing is wrong; there may be warnings.",
        ".TP", "1", "Problems in the content, which were told. What was published before is as it was.",
        ".TP", "64", "The command line is wrong.",
        ".TP", "70", "A fault of insyn itself.",
        ".SH FILES",
        ".TP", "/usr/share/doc/insyn", "Guides in Swedish and Finnish, the reference, and a page for each problem.",
        ".TP", "/usr/share/insyn", "The default theme and the texts to begin with.",
    ]
    print("\n".join(lines))


main()
