META
key;value
budget;1 000,50
vote_type;approval
num_votes;2
VOTES
PROJECTS
cost;project_id
-1;x
400;y
