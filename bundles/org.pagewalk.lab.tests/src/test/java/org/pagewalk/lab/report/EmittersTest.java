/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.report.Emitter.WrongInput;

class EmittersTest {
    @Test
    void aJarBringsAFormatByItsServicesFile() throws Exception {
        assertTrue(Emitters.all().stream().anyMatch(BestEmitter.class::isInstance));
        assertTrue(Written.by("best", SampleGradebook.one("perfect")).text("reports/best.txt").startsWith("21 Ann Example"));
    }

    @Test
    void eachFormatSaysInALineWhatItWrites() throws Exception {
        for (Emitter emitter : Emitters.all()) {
            assertTrue(emitter.name().matches("[a-z][a-z0-9-]*"), emitter.name());
            assertTrue(!emitter.description().isBlank() && emitter.description().lines().count() == 1, emitter.name());
        }
    }

    @Test
    void anUnknownFormatIsToldWithThoseThereAre() {
        String message = assertThrows(WrongInput.class, () -> Emitters.named("gradscope")).getMessage();
        assertTrue(message.startsWith("There is no report format \"gradscope\". There are: autolab,"), message);
    }

    @Test
    void twoFormatsOfOneNameAreToldByTheirClasses() {
        String message = assertThrows(WrongInput.class, () -> Emitters.with(List.of(new BestEmitter(), new BestEmitter())))
                .getMessage();
        assertTrue(message.contains("\"best\": org.pagewalk.lab.report.BestEmitter and org.pagewalk.lab.report.BestEmitter"), message);
    }

    @Test
    void aFormatThatCannotBeLoadedIsToldWithTheReason() {
        Iterator<Emitter> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new ServiceConfigurationError("Provider com.example.Gone not found");
            }

            @Override
            public Emitter next() {
                throw new AssertionError();
            }
        };
        String message = assertThrows(WrongInput.class, () -> Emitters.with(() -> broken)).getMessage();
        assertTrue(message.contains("com.example.Gone not found") && message.contains("META-INF/services"), message);
    }

    /** Not of the locale, not of the time zone, not of when it is. */
    @Test
    void eachFormatWritesTheSameBytesEverywhere(@TempDir Path folder) throws Exception {
        Gradebook gradebook = Sheets.gradebook(folder);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (Emitter emitter : Emitters.all()) {
            Written first = Written.by(emitter, gradebook);
            Written second;
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                second = Written.by(Emitters.named(emitter.name()), gradebook);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
            assertEquals(first.files.keySet(), second.files.keySet(), emitter.name());
            assertEquals(first.lines, second.lines, emitter.name());
            first.files.forEach((name, content) -> assertArrayEquals(content, second.files.get(name), name));
            assertTrue(first.files.keySet().stream().allMatch(name -> name.matches("[\\w.-]+(/[\\w.-]+)*")
                    && !name.contains("..")), first.files.keySet()::toString);
        }
    }
}
