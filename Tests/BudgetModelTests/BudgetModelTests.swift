// Tests of BudgetModel.
