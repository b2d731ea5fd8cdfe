/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.ParsedLab;

class NewLabTest {
    @Test
    void itVerifiesAsItStandsAndHasATaskOfEachKind() throws IOException, Refusal {
        Verified verified = Verifier.verifyAll(new MapFolder(NewLab.files("page-tables", "Page \"tables\"")), Progress.NONE);
        assertEquals(List.of(), verified.findings());
        assertEquals("page-tables", verified.lab().id());
        assertEquals("Page \"tables\"", verified.lab().title());
        assertEquals(6, verified.tried());
        Set<Class<?>> kinds = verified.lab().tasks().stream().flatMap(task -> task.items().stream()).map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.of(LabItem.Check.class, LabItem.Mutant.class, LabItem.Predicted.class, LabItem.NumberQuestion.class,
                LabItem.ChoiceQuestion.class), kinds);
        assertTrue(verified.lab().tasks().stream().anyMatch(task -> task.changesMax().isPresent()));
        assertTrue(verified.lab().tasks().stream().anyMatch(task -> task.freeMachine()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"buddy", "a", "2-zones", "7", "lab", "task-1", "right", "true", "points", "at-2"})
    void whateverItIsCalledItIsRead(String id) throws IOException, Refusal {
        ParsedLab read = LabLanguage.create().parse(new MapFolder(NewLab.files(id, "Zones")).text(Lab.FILE), Lab.FILE);
        assertEquals(List.of(), read.problems());
        assertEquals(id, read.lab().id());
        assertEquals(id, LabLanguage.create().parse(StrippedLab.text(read.lab()), Lab.FILE).lab().id(), "in the lab that students have");
    }

    @Test
    void itsTitleIsMadeOfItsName() {
        assertEquals("Page tables 2", NewLab.title("page-tables-2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"Page Tables # Page tables", "-a # A", "a--b # A", "'' # A", "../a # A", "ä # A", "a # ''", "a # '  '"})
    void whatIsNoNameOrNoTitleIsRefused(String id, String title) {
        assertThrows(Refusal.class, () -> NewLab.files(id.strip(), title.strip()));
    }
}
