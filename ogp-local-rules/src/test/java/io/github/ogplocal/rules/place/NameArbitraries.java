// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import io.github.ogplocal.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Names from few letters and few spellings, so that many of them meet. */
final class NameArbitraries {
    private static final List<String> SPELLINGS = List.of(
            "Gab\u00e8s",
            "Gabes",
            "GABES",
            "Qabis",
            "El Gabes",
            "\u0642\u0627\u0628\u0633",
            "\u0642\u064e\u0627\u0628\u0633",
            "Tinja",
            "Tinga",
            "Tinka",
            "\u062a\u064a\u0646\u062c\u0629",
            "Bizerte",
            "\u0628\u0646\u0632\u0631\u062a",
            "Aoua",
            "El Aoua",
            "Aua",
            "G\u0430bes",
            "Tin\u200bja");

    private NameArbitraries() {}

    /** Texts without faults. */
    static Arbitrary<String> names() {
        Arbitrary<String> latin = Arbitraries.strings()
                .withChars("aA\u00e1\u0101eghGcCtlls '-\u0301\uff41")
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<String> arabic = Arbitraries.strings()
                .withChars(
                        "\u0627\u0623\u0622\u0649\u064a\u06cc\u0629\u0647\u0642\u0643\u06a9\u0644\u062a\u0640\u064e\u0651 ")
                .ofMinLength(1)
                .ofMaxLength(8);
        return Arbitraries.oneOf(latin, arabic, Arbitraries.of(SPELLINGS))
                .filter(text -> PlaceName.faults(text).isEmpty());
    }

    /** Up to twelve places in two scopes, with one to three names each, some of them refused. */
    static Arbitrary<List<NamedPlace>> places() {
        Arbitrary<LocalizedText> name = Arbitraries.maps(Arbitraries.of("ar", "fr", "en"), Arbitraries.of(SPELLINGS))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(texts -> {
                    texts.replaceAll((tag, text) -> text.replace('\u200b', '\u034f'));
                    return LocalizedText.of(texts);
                });
        Arbitrary<NamedPlace> place = Combinators.combine(Arbitraries.of("a", "b"), name)
                .as((scope, text) -> new NamedPlace("-", scope, text));
        return place.list().ofMaxSize(12).map(places -> {
            List<NamedPlace> numbered = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                NamedPlace each = places.get(i);
                numbered.add(new NamedPlace("P" + (100 + i * 7 % 13), each.scope(), each.name()));
            }
            return numbered;
        });
    }
}
