
// Sorts and filters the table of students. Without it the page shows everything, in the order of the keys.
(function () {
  "use strict";
  var table = document.querySelector("table.sortable");
  if (!table) {
    return;
  }
  var body = table.tBodies[0];
  var rows = Array.from(body.rows);
  var heads = Array.from(table.tHead.rows[0].cells);

  function value(row, column) {
    var text = row.cells[column].dataset.value;
    var number = Number(text);
    return text === "" || Number.isNaN(number) ? text.toLowerCase() : number;
  }

  function compare(one, other) {
    if (typeof one === "number" && typeof other === "number") {
      return one - other;
    }
    return String(one).localeCompare(String(other), undefined, { numeric: true });
  }

  function sort(column) {
    var head = heads[column];
    var first = head.classList.contains("number") ? "descending" : "ascending";
    var second = first === "ascending" ? "descending" : "ascending";
    var order = head.getAttribute("aria-sort") === first ? second : first;
    heads.forEach(function (each) { each.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", order);
    var sign = order === "ascending" ? 1 : -1;
    rows.map(function (row, place) { return { row: row, place: place, value: value(row, column) }; })
      .sort(function (a, b) { return sign * compare(a.value, b.value) || a.place - b.place; })
      .forEach(function (each) { body.appendChild(each.row); });
  }

  heads.forEach(function (head, column) {
    if (!head.classList.contains("plain")) {
      var button = document.createElement("button");
      button.type = "button";
      button.append.apply(button, Array.from(head.childNodes));
      button.addEventListener("click", function () { sort(column); });
      head.append(button);
    }
  });

  var form = document.createElement("form");
  form.className = "search";
  form.setAttribute("role", "search");
  var input = document.createElement("input");
  input.type = "search";
  input.setAttribute("aria-label", "Show only students with these words");
  input.placeholder = "Filter: name, number, state ( / )";
  var told = document.createElement("output");
  form.append(input, told);
  table.closest(".scroll").before(form);
  var texts = rows.map(function (row) { return (row.cells[0].textContent + " " + row.cells[1].textContent).toLowerCase(); });

  function filter() {
    var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    rows.forEach(function (row, place) {
      row.hidden = !words.every(function (word) { return texts[place].includes(word); });
      shown += row.hidden ? 0 : 1;
    });
    told.textContent = words.length === 0 ? "" : shown + " of " + rows.length;
  }

  input.addEventListener("input", filter);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var only = rows.find(function (row) { return !row.hidden; });
    if (only) {
      only.querySelector("a").focus();
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && event.target !== input) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === "Escape") {
      input.value = "";
      filter();
    }
  });
})();
