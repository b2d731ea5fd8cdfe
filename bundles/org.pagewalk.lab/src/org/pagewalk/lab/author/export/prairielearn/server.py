def generate(data):
    # What the student opens the lab with: PrairieLearn tells graders no names, but each student has a number.
    data["params"]["pagewalk_student"] = str(data["variant_seed"])
