// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import java.util.List;

/** A language in which the program speaks; it decides nothing. */
enum Language {
    ar,
    fr,
    en;

    /** The language that the arguments ask for, looked at before they are parsed: their faults are told in it too. */
    static Language of(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String named = argument.startsWith("--lang=") ? argument.substring("--lang=".length()) : "";
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                named = arguments.get(i + 1);
            }
            for (Language language : values()) {
                if (language.name().equals(named)) {
                    return language;
                }
            }
        }
        return en;
    }

    /** A word from outside (a file, a code, a number) inside a sentence: isolated, it keeps an Arabic sentence intact. */
    String isolated(String word) {
        return this == ar ? "\u2068" + word + "\u2069" : word;
    }

    /** A number that was written with a decimal point. */
    String decimal(String number) {
        return this == en ? number : number.replace('.', ',');
    }
}
