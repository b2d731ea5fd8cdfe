/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.author.NewLab;
import org.pagewalk.lab.author.Refusal;
import org.pagewalk.ui.wizards.Examples;

/** Makes the project of a new lab, from the template or as a copy of one that comes with Pagewalk, and opens its {@code lab.lab}. */
public class NewLabWizard extends Wizard implements INewWizard, IExecutableExtension {
    private static final Pattern ID = Pattern.compile("(?m)^(\\s*id\\s+)\\S+");
    private static final Pattern TITLE = Pattern.compile("(?m)^(\\s*lab\\s+)\"(?:\\\\.|[^\"\\\\])*\"");

    private NewLabPage page;
    private Optional<IConfigurationElement> declaration = Optional.empty();

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        declaration = Optional.of(element);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(LabMessages.New_Title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new NewLabPage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        String id = page.id();
        String title = page.title();
        Optional<? extends LabFolder> model = page.model();
        AtomicReference<Optional<String>> text = new AtomicReference<>(Optional.empty());
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    Map<String, byte[]> files = NewLab.files(id, title);
                    text.set(LabProject.make(project, model.isEmpty() ? files : copy(model.get(), id, title), monitor));
                } catch (IOException | Refusal | CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            page.setErrorMessage(cause == null ? e.toString() : cause.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        declaration.ifPresent(BasicNewProjectResourceWizard::updatePerspective);
        LabProject.show(project, text.get());
        IFile lab = project.getFile(Lab.FILE);
        if (lab.exists()) {
            Examples.open(lab);
        }
        return true;
    }

    /** All files of a lab, under another id and title. */
    private static Map<String, byte[]> copy(LabFolder model, String id, String title) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : model.files()) {
            byte[] content = model.read(name).orElseThrow(() -> new IOException(name));
            files.put(name, name.equals(Lab.FILE) ? renamed(new String(content, StandardCharsets.UTF_8), id, title) : content);
        }
        return files;
    }

    private static byte[] renamed(String text, String id, String title) {
        String quoted = '"' + title.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        String named = ID.matcher(text).replaceFirst("$1" + Matcher.quoteReplacement(id));
        return TITLE.matcher(named).replaceFirst("$1" + Matcher.quoteReplacement(quoted)).getBytes(StandardCharsets.UTF_8);
    }
}
