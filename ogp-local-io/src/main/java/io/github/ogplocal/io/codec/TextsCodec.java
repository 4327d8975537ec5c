// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.place.PlaceName;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A text in several languages. */
final class TextsCodec extends Codec {
    private static final ScalarCodec TAGS = new ScalarCodec(
            new Shape.Scalar(
                    String.class, Shape.Form.CODE, text -> text, Object::toString, List.of(), Optional.empty()),
            text -> text);

    private final boolean isName;

    TextsCodec(boolean isName) {
        this.isName = isName;
    }

    @Override
    Object read(JsonInput in) throws GiveUp {
        in.open('{');
        LastTexts last = in.lastTexts();
        boolean same = last.codec == this;
        last.codec = null;
        int base = in.top();
        int count = 0;
        if (in.next() != '}') {
            do {
                String tag = (String) in.key(TAGS);
                in.next();
                int place = in.at() + 1;
                String text;
                if (same
                        && count < last.count
                        && last.tags[count].equals(tag)
                        && in.repeats(last.places[count], last.lengths[count], last.surpluses[count])) {
                    text = last.texts[count];
                } else {
                    same = false;
                    long lineStart = in.lineStart();
                    text = in.text(in.stringLength());
                    if (count < LastTexts.MOST) {
                        last.places[count] = place;
                        last.lengths[count] = in.at() - 1 - place;
                        last.surpluses[count] = (int) (in.lineStart() - lineStart);
                        last.tags[count] = tag;
                        last.texts[count] = text;
                    }
                }
                in.counted();
                in.push(tag);
                in.push(text);
                count++;
            } while (in.another('}'));
        }
        in.close(count);
        LocalizedText value = last.value;
        if (!same || count != last.count || value == null) {
            value = value(in, base, count);
            last.value = value;
            last.count = count;
        }
        last.codec = count <= LastTexts.MOST ? this : null;
        in.release(base);
        return value;
    }

    private LocalizedText value(JsonInput in, int base, int count) throws GiveUp {
        try {
            if (count == 1) {
                return LocalizedText.of(tag(in, base, 0), text(in, base, 0));
            }
            TreeMap<String, String> texts = new TreeMap<>();
            for (int i = 0; i < count; i++) {
                texts.put(tag(in, base, i), text(in, base, i));
            }
            if (texts.size() < count) {
                throw GiveUp.NOT_IN_ORDER;
            }
            return LocalizedText.of(texts);
        } catch (InvalidValueException e) {
            throw GiveUp.NOT_IN_ORDER;
        }
    }

    private String tag(JsonInput in, int base, int index) {
        return (String) requireNonNull(in.values[base + 2 * index]);
    }

    private String text(JsonInput in, int base, int index) throws GiveUp {
        String text = (String) requireNonNull(in.values[base + 2 * index + 1]);
        if (isName && !PlaceName.tricks(text, tag(in, base, index)).isEmpty()) {
            throw GiveUp.NOT_IN_ORDER;
        }
        return text;
    }

    @Override
    public void write(JsonOutput out, Object value) throws IOException {
        out.open('{');
        for (Map.Entry<String, String> entry : ((LocalizedText) value).toMap().entrySet()) {
            out.name(entry.getKey());
            out.text(entry.getValue());
        }
        out.close('}');
    }
}
