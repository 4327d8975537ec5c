// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class ByRegion implements GroupingRule {
    static final ByRegion RULE = new ByRegion();

    private static final Reason GROUPED = Reason.met(
            "grouped",
            "التقسيم {subdivision} ينتمي إلى المجموعة: {group}.",
            "La subdivision {subdivision} relève du groupe : {group}.",
            "Subdivision {subdivision} belongs to group: {group}.");
    private static final Reason NOT_IN_SCHEME = Reason.notAssessable(
            "not-in-scheme",
            "التقسيم {subdivision} غير وارد في تجميع الجهات المعتمد ({scheme}).",
            "La subdivision {subdivision} ne figure pas dans le découpage de l’appel ({scheme}).",
            "Subdivision {subdivision} is not in the call's region scheme ({scheme}).");
    private static final Reason NO_AUTHORITY = Reason.notAssessable(
            "no-authority",
            "المترشّح ليس جماعة محلية، فلا جهة له.",
            "Le candidat n’est pas une collectivité locale et n’a donc pas de région.",
            "The applicant is no local authority and so has no region.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/by-region@1"))
            .clause(Template.of(
                    "تتنافس الجماعات المحلية داخل جهتها، حسب تجميع الجهات الملحق.",
                    "Les collectivités concourent au sein de leur région, selon le découpage joint.",
                    "Authorities compete within their region, by the region scheme given below."))
            .source("Tunisia's 2019 call: \"organized according to geographical distribution (North, Central, South)\"")
            .addReasons(GROUPED, NOT_IN_SCHEME, NO_AUTHORITY)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return procedure.getRegionScheme().isPresent()
                ? List.of()
                : List.of(new SettingFault("", FaultKind.NEEDS, "regionScheme"));
    }

    @Override
    public List<GroupId> groups(SelectionProcedure procedure) {
        return procedure.getRegionScheme().orElseThrow().getGroups().stream()
                .map(RegionGroup::id)
                .toList();
    }

    @Override
    public Grouping compile(SelectionContext context) {
        RegionScheme scheme = context.procedure().getRegionScheme().orElseThrow();
        Map<IsoSubdivisionCode, GroupId> members = new HashMap<>(scheme.getMembers());
        Map<GroupId, LocalizedText> names = new HashMap<>();
        scheme.getGroups().forEach(group -> names.put(group.id(), group.name()));
        String pointer = context.procedurePointer("/regionScheme/members/");
        return new Grouping() {
            @Override
            public @Nullable GroupId groupOf(Application application) {
                IsoSubdivisionCode subdivision = subdivision(application);
                return subdivision == null ? null : members.get(subdivision);
            }

            @Override
            public LocalizedText name(GroupId group) {
                LocalizedText name = names.get(group);
                return name != null ? name : scheme.group(group).orElseThrow().name();
            }

            @Override
            public Reason judge(Application application) {
                IsoSubdivisionCode subdivision = subdivision(application);
                if (subdivision == null) {
                    return NO_AUTHORITY;
                }
                return members.get(subdivision) == null ? NOT_IN_SCHEME : GROUPED;
            }

            @Override
            public List<Evidence> explain(Application application, Reason reason) {
                IsoSubdivisionCode subdivision = subdivision(application);
                if (subdivision == null) {
                    return List.of();
                }
                Evidence where =
                        Evidence.ofCode("subdivision", "/applicant/authority/subdivision", subdivision.value());
                GroupId group = groupOf(application);
                return group == null
                        ? List.of(
                                where,
                                Evidence.ofCode("scheme", context.procedurePointer("/regionScheme/id"), scheme.getId()))
                        : List.of(where, Evidence.of("group", pointer + subdivision.value(), name(group)));
            }
        };
    }

    private static @Nullable IsoSubdivisionCode subdivision(Application application) {
        LocalAuthority authority = application.getApplicant().getAuthority().orElse(null);
        return authority == null ? null : authority.getSubdivision();
    }
}
