// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.BodyId;
import io.github.ogplocal.model.selection.LetterBody;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.LetterSignature;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the letters of support of one application say together of those who stand behind it. A body that two letters name
 * by the same id is one body.
 *
 * @param spokenFor in whose name a letter speaks
 * @param signed for whom somebody has signed a letter
 * @param unsigned those of {@code spokenFor} that are not in {@code signed}
 * @param kinds the kinds of those in {@code signed}
 * @param onlyRole the office of whoever signed, when there is one signature in all
 */
record Signatures(
        SortedSet<BodyId> spokenFor,
        SortedSet<BodyId> signed,
        SortedSet<BodyId> unsigned,
        Set<ApplicantKind> kinds,
        Optional<LocalizedText> onlyRole) {

    /** The signatures under letters, in any order. */
    static Signatures of(Collection<LetterOfSupport> letters) {
        TreeSet<BodyId> spokenFor = new TreeSet<>();
        TreeSet<BodyId> signed = new TreeSet<>();
        EnumSet<ApplicantKind> kinds = EnumSet.noneOf(ApplicantKind.class);
        int signatures = 0;
        Optional<LocalizedText> role = Optional.empty();
        for (LetterOfSupport letter : letters) {
            spokenFor.addAll(letter.getInNameOf());
            for (LetterSignature signature : letter.getSignatures()) {
                signed.add(signature.body());
                role = signatures == 0 ? Optional.of(signature.role()) : Optional.empty();
                signatures++;
            }
            for (LetterBody body : letter.getBodies()) {
                if (letter.getSignatures().stream()
                        .anyMatch(signature -> signature.body().equals(body.getId()))) {
                    kinds.add(body.getKind());
                }
            }
        }
        TreeSet<BodyId> unsigned = new TreeSet<>(spokenFor);
        unsigned.removeAll(signed);
        return new Signatures(
                Collections.unmodifiableSortedSet(spokenFor),
                Collections.unmodifiableSortedSet(signed),
                Collections.unmodifiableSortedSet(unsigned),
                Collections.unmodifiableSet(kinds),
                role);
    }
}
