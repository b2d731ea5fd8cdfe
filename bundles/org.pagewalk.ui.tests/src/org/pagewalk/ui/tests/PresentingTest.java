/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.Presenting;
import org.pagewalk.ui.tests.pages.Contrast;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** One key for the lecture hall. */
class PresentingTest {
    private Workbench workbench;
    private Presenting presenting;

    @BeforeEach
    void open() {
        workbench = Workbench.open();
        presenting = PlatformUI.getWorkbench().getService(Presenting.class);
    }

    @AfterEach
    void close() {
        presenting.set(false);
        workbench.clean();
    }

    @Test
    void oneKeyMakesLettersLargeAndTheSameKeyMakesEverythingAsItWas() throws Exception {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "good.mms", Scenarios.GOOD));
        FontData[] before = font();
        RGB colour = editor.colourOf("alloc_pages");
        int[] heard = new int[1];
        Runnable forget = presenting.listen(() -> heard[0]++);
        List<String> preferences = preferences();

        Screen.press(SWT.SHIFT, SWT.F12);
        Screen.waitUntil("presenting", presenting::isOn);
        assertTrue(presenting.scale() > 1.5);
        assertEquals(Math.round(before[0].getHeight() * presenting.scale()), font()[0].getHeight());
        Screen.waitUntil("large letters in the editor", () -> editor.letterHeight() == font()[0].getHeight());
        Screen.waitUntil("strong colours", () -> List.of("expect", "alloc_pages", "GFP_KERNEL", "\"eight", "64").stream()
                .allMatch(word -> Contrast.of(editor.colourOf(word), editor.ground()) >= 7));

        Screen.press(SWT.SHIFT, SWT.F12);
        Screen.waitUntil("not presenting", () -> !presenting.isOn());
        assertEquals(1, presenting.scale());
        assertArrayEquals(before, font());
        Screen.waitUntil("usual letters in the editor", () -> editor.letterHeight() == before[0].getHeight());
        Screen.waitUntil("usual colours", () -> editor.colourOf("alloc_pages").equals(colour));
        assertEquals(2, heard[0]);
        assertEquals(preferences, preferences(), "nothing is left for the next start");
        forget.run();
    }

    @Test
    void whatAnEclipseLeftThatDiedWhilePresentingIsPutRight() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "good.mms", Scenarios.GOOD));
        FontData[] before = font();
        RGB colour = editor.colourOf("alloc_pages");
        presenting.set(true);
        Screen.waitUntil("strong colours", () -> !editor.colourOf("alloc_pages").equals(colour));
        Presenting another = new Presenting(); // as the next Eclipse would make it, from what is on the disk
        assertFalse(another.isOn());
        Screen.waitUntil("usual letters", () -> font()[0].getHeight() == before[0].getHeight());
        Screen.waitUntil("usual colours", () -> editor.colourOf("alloc_pages").equals(colour));
        presenting.set(false);
        assertArrayEquals(before, font());
    }

    @Test
    void noOtherCommandHasTheKey() throws Exception {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        KeySequence key = KeySequence.getInstance("M2+F12");
        assertEquals(List.of("org.pagewalk.ui.present"), Arrays.stream(bindings.getBindings())
                .filter(binding -> binding.getTriggerSequence().equals(key) && binding.getParameterizedCommand() != null
                        && binding.getSchemeId().equals(IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID))
                .map(Binding::getParameterizedCommand).map(command -> command.getId()).distinct().toList());
    }

    private static FontData[] font() {
        return JFaceResources.getTextFont().getFontData();
    }

    private static List<String> preferences() throws Exception {
        return Arrays.stream(InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench").keys()).filter(key -> key.toLowerCase(Locale.ROOT).contains("font") || key.startsWith("org.pagewalk.")).sorted().toList();
    }
}
