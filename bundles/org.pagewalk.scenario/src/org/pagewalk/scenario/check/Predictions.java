/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.Prediction;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Path;
import org.pagewalk.scenario.mms.Predict;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Operator;
import org.pagewalk.scenario.run.OperatorTypes;
import org.pagewalk.scenario.run.Words;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Compiles predictions: a question, what it is about, and the answer, which is {@code ?} until somebody gives one. */
final class Predictions {
    private final Source source;
    private final Problems problems;
    private final Declarations declarations;
    private final Expressions expressions;

    Predictions(Source source, Problems problems, Declarations declarations, Expressions expressions) {
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
        this.expressions = expressions;
    }

    Act compile(Predict predict, Scope scope) {
        Place place = source.place(predict);
        int line = source.shownLine(place.offset());
        Typed asked = expressions.value(predict.getValue(), scope, place);
        if (predict.getValue() == null || predict.getAnswer() == null && !predict.isOpen()) {
            return frame -> true; // the parser has said what is missing
        }
        String question = Strings.decode(predict.getQuestion());
        String text = source.origin(place.offset()) + source.words(predict.getValue());
        Optional<Code> answer = predict.isOpen() ? Optional.empty() : Optional.of(answer(predict, asked, scope));
        Code code = asked.code();
        return frame -> {
            Value value = code.eval(frame);
            Words words = new Words(frame.session().model());
            String given = "";
            boolean isRight = false;
            if (answer.isPresent()) {
                Value predicted = answer.get().eval(frame);
                given = words.brief(predicted);
                isRight = Operator.isTrue(Operator.EQ.apply(value, predicted, frame.session(), place.offset()), place.offset());
            }
            frame.session().results().add(new Prediction(line, question, text, given, words.brief(value), isRight), place.offset());
            return true;
        };
    }

    private Code answer(Predict predict, Typed asked, Scope scope) {
        Place place = source.place(predict.getAnswer());
        if (looksAtTheMachine(predict.getAnswer())) {
            problems.error(place, "answer", "a prediction is made before the run: answer with a plain value, such as 12, NULL or"
                    + " \"Normal\", or with ? as long as you do not know", () -> open(place));
            return frame -> Value.Nothing.NULL;
        }
        Typed answer = expressions.value(predict.getAnswer(), scope, place);
        OperatorTypes.result(Operator.EQ, asked.shape(), answer.shape()).wrong()
                .ifPresent(why -> problems.error(place, "answer-type", "this can never be the answer: " + why, () -> open(place)));
        return answer.code();
    }

    private static List<Remedy> open(Place answer) {
        return List.of(Remedy.write(answer, "?"));
    }

    /** Whether an answer has anything in it but plain values. */
    private boolean looksAtTheMachine(EObject answer) {
        if (isNoValue(answer)) {
            return true;
        }
        for (Iterator<EObject> all = EcoreUtil.getAllContents(answer, false); all.hasNext();) {
            if (isNoValue(all.next())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoValue(EObject element) {
        return element instanceof Call || element instanceof Path || element instanceof Reference reference
                && reference.getName() != null && !Expressions.LITERALS.contains(reference.getName())
                && declarations.constant(reference.getName()).isEmpty();
    }
}
