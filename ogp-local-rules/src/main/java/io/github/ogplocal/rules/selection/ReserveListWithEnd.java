// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

final class ReserveListWithEnd implements ReserveRule {
    static final ReserveListWithEnd RULE = new ReserveListWithEnd();

    private static final Reason LISTED = Reason.met(
            "listed",
            "في القائمة التكميلية، في المرتبة {place}. القائمة صالحة إلى غاية {goodUntil}.",
            "Sur la liste complémentaire, à la place {place}. La liste est valable jusqu’au {goodUntil}.",
            "On the reserve list, at place {place}. The list is good until {goodUntil}.");
    private static final Reason NOT_LISTED = Reason.notMet(
            "not-listed",
            "خارج القائمة التكميلية (عدد المدرجين فيها: {size}).",
            "Hors de la liste complémentaire (nombre d’inscrits : {size}).",
            "Not on the reserve list, which has room for {size}.");
    private static final Reason PROMOTED = Reason.met(
            "successor-promoted",
            "تخلّى المختار عن مقعده في {at}؛ يعوّضه الأوّل في القائمة التكميلية: {next}.",
            "La place a été rendue le {at} ; elle revient au premier de la liste complémentaire : {next}.",
            "The place was given back on {at}; it goes to the first on the reserve list: {next}.");
    private static final Reason EXPIRED = Reason.notMet(
            "list-expired",
            "تخلّى المختار عن مقعده في {at}، بعد انتهاء صلوحية القائمة التكميلية ({goodUntil}): يبقى المقعد شاغرًا.",
            "La place a été rendue le {at}, après la fin de validité de la liste complémentaire ({goodUntil}). Elle reste"
                    + " vacante.",
            "The place was given back on {at}, after the reserve list ended ({goodUntil}). It stays empty.");
    private static final Reason NOBODY_LEFT = Reason.notMet(
            "nobody-left",
            "تخلّى المختار عن مقعده في {at}، ولم يبق في القائمة التكميلية من يمكن أن يُسند إليه: يبقى المقعد شاغرًا.",
            "La place a été rendue le {at}, et personne sur la liste complémentaire ne peut plus la recevoir. Elle reste"
                    + " vacante.",
            "The place was given back on {at}, and nobody is left on the reserve list who can have it. It stays empty.");
    private static final Reason TIED = Reason.notAssessable(
            "successors-tied",
            "تخلّى المختار عن مقعده في {at}، ولم يُفصل بعد بين من يليه: {next}.",
            "La place a été rendue le {at}. Rien n’a encore départagé ceux qui viennent ensuite : {next}.",
            "The place was given back on {at}. Who comes next is not settled yet among {next}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/reserve-list@1"))
            .clause(Template.of(
                    "تُوضع قائمة تكميلية {scope}، عدد المدرجين فيها {size}، وهي صالحة إلى غاية {goodUntil} بدخول الغاية. من تخلّى عن مقعده"
                            + " يعوّضه الأوّل فيها.",
                    "Une liste complémentaire est établie {scope} ; nombre d’inscrits : {size} ; elle est valable jusqu’au"
                            + " {goodUntil} inclus. Une place rendue revient au premier de la liste.",
                    "A reserve list is drawn up {scope}; number of candidates on it: {size}; it is good until {goodUntil},"
                            + " inclusive. A place that is given back goes to the first on the list."))
            .source(
                    "EU external actions (PRAG): waiting list, reconsidered when places or money are left; OGP Local: members"
                            + " that were absent after their selection")
            .addReasons(LISTED, NOT_LISTED, PROMOTED, EXPIRED, NOBODY_LEFT, TIED)
            .settings(SettingsForm.of(
                    Setting.choice(
                                    "scope",
                                    LocalizedText.of(
                                            "قائمة لكل مجموعة أم واحدة للجميع؟",
                                            "Une liste par groupe, ou une seule pour tous ?",
                                            "One list for each group, or one for all?"))
                            .option("per-group", LocalizedText.of("لكل مجموعة", "pour chaque groupe", "for each group"))
                            .option(
                                    "in-all",
                                    LocalizedText.of("واحدة للجميع", "pour tous ensemble", "for all together")),
                    Setting.count(
                            "size",
                            LocalizedText.of(
                                    "كم مترشّحًا في القائمة التكميلية؟",
                                    "Combien de candidats sur la liste complémentaire ?",
                                    "How many candidates are on the reserve list?"),
                            1,
                            1_000_000),
                    Setting.time(
                            "goodUntil",
                            LocalizedText.of(
                                    "إلى متى تصلح القائمة التكميلية؟",
                                    "Jusqu’à quand la liste complémentaire est-elle valable ?",
                                    "Until when is the reserve list good?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reserve compile(SelectionContext context) {
        int size = context.settings().count("size");
        OffsetDateTime goodUntil = context.settings().time("goodUntil");
        Scope scope = context.settings().choice("scope").equals("in-all") ? Scope.IN_ALL : Scope.PER_GROUP;
        Evidence end = Evidence.of("goodUntil", context.settingPointer("goodUntil"), goodUntil);
        return new Reserve() {
            @Override
            public Scope scope() {
                return scope;
            }

            @Override
            public Optional<OffsetDateTime> goodUntil() {
                return Optional.of(goodUntil);
            }

            @Override
            public Optional<Reason> succession(Succession succession) {
                return Optional.of(
                        switch (succession) {
                            case PROMOTED -> PROMOTED;
                            case EXPIRED -> EXPIRED;
                            case NOBODY_LEFT -> NOBODY_LEFT;
                            case TIED -> TIED;
                        });
            }

            @Override
            public List<Evidence> explainSuccession(OffsetDateTime at, List<String> next, Reason reason) {
                return List.of(Evidence.of("at", "", at), Evidence.ofCodes("next", "", next), end);
            }

            @Override
            public int size(GroupId group) {
                return size;
            }

            @Override
            public Reason judge(boolean listed) {
                return listed ? LISTED : NOT_LISTED;
            }

            @Override
            public List<Evidence> explain(GroupId group, LocalizedText name, int place, Reason reason) {
                return List.of(
                        Evidence.of("place", "", place),
                        Evidence.of("size", context.settingPointer("size"), size),
                        end);
            }
        };
    }
}
