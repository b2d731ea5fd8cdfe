/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewCategory;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.tests.pages.HelpPopup;
import org.pagewalk.ui.tests.pages.NewWizardPage;
import org.pagewalk.ui.tests.pages.StartScreen;
import org.pagewalk.ui.tests.pages.Workbench;
import org.pagewalk.ui.wizards.NewScenarioWizard;

/** F1, and the contents. */
class HelpTest {
    private Workbench workbench;

    @BeforeEach
    void open() {
        workbench = Workbench.open();
    }

    @AfterEach
    void close() {
        workbench.clean();
    }

    @Test
    void inAScenarioOneKeyExplainsTheEditorAndEscapeGoesBackToTheText() {
        workbench.edit(workbench.file("lab", "good.mms", Scenarios.GOOD));
        HelpPopup help = HelpPopup.byKey();
        assertTrue(help.words().contains("Ctrl+Space"), help.words());
        assertTrue(help.links().containsAll(List.of("Guide to the scenario language", "Everything that a scenario may use")),
                help.links()::toString);
        help.close();
        assertEquals("good.mms", workbench.page().getActivePart().getTitle());
    }

    @Test
    void onTheStartPageItSaysHowToGoOn() {
        StartScreen.open(workbench);
        HelpPopup help = HelpPopup.byKey();
        assertTrue(help.words().contains("Four things to begin with"), help.words());
        help.close();
    }

    @Test
    void inAWizardItExplainsTheWizard() {
        NewWizardPage wizard = NewWizardPage.open(workbench, new NewScenarioWizard());
        HelpPopup help = HelpPopup.byKey();
        assertTrue(help.words().contains("Makes a scenario that runs as it is."), help.words());
        help.close();
        wizard.cancel();
    }

    @Test
    void everyViewOfPagewalkExplainsItself() {
        IViewCategory ours = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getCategories())
                .filter(category -> category.getId().equals("org.pagewalk.ui.category")).findFirst().orElseThrow();
        for (IViewDescriptor each : ours.getViews()) {
            IViewPart view = workbench.view(each.getId());
            IContextProvider provider = Objects.requireNonNull(view.getAdapter(IContextProvider.class), each.getId());
            IContext context = Objects.requireNonNull(provider.getContext(view), each.getId());
            assertFalse(context.getText().isBlank(), each.getId());
            assertTrue(context.getRelatedTopics()[0].getHref().startsWith("/org.pagewalk.help/html/"), context.getRelatedTopics()[0].getHref());
            if (!each.getId().equals(PagewalkIds.FREE_AREAS_VIEW)) {
                workbench.page().hideView(view);
            }
        }
    }

    @Test
    void theContentsHaveTextsGuideAndReference() {
        IToc book = Arrays.stream(HelpSystem.getTocs()).filter(toc -> toc.getLabel().equals("Pagewalk")).findFirst().orElseThrow();
        List<String> chapters = Arrays.stream(book.getTopics()).map(ITopic::getLabel).toList();
        assertEquals(List.of("First minutes", "The workbench", "The views", "Labs for students", "Labs for instructors", "The lab language", "Keys", "Guide", "Reference"), chapters);
        assertEquals("/org.pagewalk.help/html/start.html", book.getTopic(null).getHref());
    }
}
