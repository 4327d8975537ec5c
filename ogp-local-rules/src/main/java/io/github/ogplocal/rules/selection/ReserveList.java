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
import java.util.List;

final class ReserveList implements ReserveRule {
    static final ReserveList RULE = new ReserveList();

    private static final Reason LISTED = Reason.met(
            "listed",
            "في القائمة التكميلية للمجموعة {group}، في المرتبة {place}.",
            "Sur la liste complémentaire du groupe {group}, à la place {place}.",
            "On the reserve list of group {group}, at place {place}.");
    private static final Reason NOT_LISTED = Reason.notMet(
            "not-listed",
            "خارج القائمة التكميلية للمجموعة {group} (عدد المدرجين فيها: {size}).",
            "Hors de la liste complémentaire du groupe {group} (nombre d’inscrits : {size}).",
            "Not on the reserve list of group {group}, which has room for {size}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/reserve-per-group@1"))
            .clause(Template.of(
                    "تُرتّب في كل مجموعة قائمة تكميلية، وعدد المدرجين فيها: {size}.",
                    "Une liste complémentaire est établie dans chaque groupe ; nombre d’inscrits : {size}.",
                    "A reserve list is drawn up in each group; number of candidates on it: {size}."))
            .source("EU external actions (PRAG): waiting list, reconsidered when places or money are left")
            .addReasons(LISTED, NOT_LISTED)
            .settings(SettingsForm.of(Setting.count(
                    "size",
                    LocalizedText.of(
                            "كم مترشّحًا في القائمة التكميلية لكل مجموعة؟",
                            "Combien de candidats sur la liste complémentaire de chaque groupe ?",
                            "How many candidates are on each group's reserve list?"),
                    1,
                    1_000_000)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reserve compile(SelectionContext context) {
        int size = context.settings().count("size");
        String pointer = context.settingPointer("size");
        return new Reserve() {
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
                        Evidence.of("group", "", name),
                        Evidence.of("place", "", place),
                        Evidence.of("size", pointer, size));
            }
        };
    }
}
