// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.rules.Reason;

/** Reasons that all roll-up rules give alike. */
final class SharedReasons {
    static final Reason NO_PARTS = Reason.notAssessable(
            "no-parts", "لا أجزاء تُجمع.", "Il n’y a pas de parties à réunir.", "There are no parts to put together.");
    static final Reason NOTHING_KNOWN = Reason.notAssessable(
            "nothing-known",
            "لا يُعرف شيء عن أيّ جزء؛ عدد الأجزاء: {of}؛ والمجهول ليس صفرًا: النسبة بين {lowest} % و{highest} %.",
            "On ne sait rien d’aucune partie ; parties : {of} ; l’inconnu n’est pas zéro : le taux est entre {lowest} % et {highest} %.",
            "Nothing is known of any part; parts: {of}; unknown is not nought: the figure is between {lowest} % and {highest} %.");

    private SharedReasons() {}
}
