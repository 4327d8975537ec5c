// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.io.describe.SettingShapes;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.SettingValue;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A rule and its settings; written only. */
final class UseCodec extends Codec {
    private final Map<SettingKind, Codec> settings = new ConcurrentHashMap<>();

    @Override
    Object read(JsonInput in) throws GiveUp {
        throw GiveUp.NOT_IN_ORDER;
    }

    @Override
    public void write(JsonOutput out, Object value) throws IOException {
        RuleUse use = (RuleUse) value;
        out.open('{');
        out.name("rule");
        out.text(use.rule().toString());
        if (!use.settings().toMap().isEmpty()) {
            out.name("settings");
            out.open('{');
            for (Map.Entry<String, SettingValue> entry : use.settings().toMap().entrySet()) {
                out.name(entry.getKey());
                settings.computeIfAbsent(entry.getValue().kind(), kind -> Codecs.of(SettingShapes.of(kind)))
                        .write(out, SettingShapes.content(entry.getValue()));
            }
            out.close('}');
        }
        out.close('}');
    }
}
