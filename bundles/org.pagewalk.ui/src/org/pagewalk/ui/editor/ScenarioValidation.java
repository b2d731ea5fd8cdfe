/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.pagewalk.scenario.Problem;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.run.ScenarioFiles;
import org.pagewalk.ui.run.ScenarioMarkers;

/**
 * Keeps the problems of one open scenario true: as annotations of the text while it is typed, as markers of
 * the file once it is saved.
 */
final class ScenarioValidation implements IReconcilingStrategy, IReconcilingStrategyExtension, IFileBufferListener {
    private ISourceViewer viewer;
    private IDocument document;
    private Annotation[] shown = {};

    void start(ISourceViewer of) {
        viewer = of;
        FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
    }

    /** Still hears that the file is closed, which may come a little later, for then what was not saved is forgotten. */
    void stop() {
        Display display = Display.getCurrent();
        Runnable last = () -> FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
        if (display == null) {
            last.run();
        } else {
            display.asyncExec(last);
        }
    }

    @Override
    public void setDocument(IDocument another) {
        document = another;
    }

    @Override
    public void initialReconcile() {
        buffer().map(ITextFileBuffer::getLocation).flatMap(UnsavedText::of)
                .ifPresent(text -> viewer.getTextWidget().getDisplay().asyncExec(() -> bringBack(text)));
        validate();
    }

    /** Shows again what was typed when the workbench ended last; one undo takes it away. */
    private void bringBack(String text) {
        if (viewer.getTextWidget() != null && !viewer.getDocument().get().equals(text)) {
            viewer.getDocument().set(text);
            IEditorStatusLine line = Adapters.adapt(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor(), IEditorStatusLine.class);
            if (line != null) {
                line.setMessage(false, Messages.Editor_BroughtBack, null);
            }
        }
    }

    @Override
    public void reconcile(DirtyRegion dirty, IRegion region) {
        validate();
    }

    @Override
    public void reconcile(IRegion region) {
        validate();
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // a scenario is checked in one go
    }

    /** After a save the file says what the editor does, so its markers may too; and it may be one that this one imports. */
    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
        if (!dirty && document != null && isOurs(buffer)) {
            Job job = Job.createSystem(Messages.Editor_Check, monitor -> {
                validate();
            });
            job.schedule();
        }
    }

    private static boolean isOurs(IFileBuffer buffer) {
        return buffer.getLocation() != null && PagewalkIds.EXTENSIONS.contains(buffer.getLocation().getFileExtension());
    }

    private void validate() {
        IDocument of = document;
        UnsavedText.keep(of);
        Optional<IFile> file = ScenarioFiles.of(of);
        List<Problem> problems = EditorServices.of(of).validate(of.get(), file.map(IFile::getName).orElse(""));
        annotate(problems);
        if (buffer().filter(b -> !b.isDirty()).isPresent()) {
            file.ifPresent(f -> ScenarioMarkers.problems(f, problems));
        }
    }

    private synchronized void annotate(List<Problem> problems) {
        IAnnotationModel model = viewer.getAnnotationModel();
        if (model == null) {
            return; // the editor closes
        }
        Map<Annotation, Position> wanted = new HashMap<>();
        for (Problem problem : problems) {
            Annotation annotation = new Annotation(type(problem), false, problem.message());
            // An empty mark would not be seen.
            wanted.put(annotation, new Position(problem.offset(), Math.max(1, problem.length())));
        }
        ((IAnnotationModelExtension) model).replaceAnnotations(shown, wanted);
        shown = wanted.keySet().toArray(Annotation[]::new);
    }

    private static String type(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "org.eclipse.ui.workbench.texteditor.error";
            case WARNING -> "org.eclipse.ui.workbench.texteditor.warning";
        };
    }

    private Optional<ITextFileBuffer> buffer() {
        return Optional.ofNullable(document).map(FileBuffers.getTextFileBufferManager()::getTextFileBuffer);
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        // nothing to check
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        // closed: saved, or thrown away on purpose
        if (isOurs(buffer)) {
            UnsavedText.forget(buffer.getLocation());
        }
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // nothing to check
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // nothing to check
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // nothing to check
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
        // nothing to check
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // the editor takes another buffer
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // its markers went with it
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // the editor says so
    }
}
